'use client';

/** The last resort, when even the frame of the page fails: no styles, both languages. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body>
        <title>Lỗi / Error</title>
        <main>
          <h1>Trang web đang gặp lỗi</h1>
          <p>
            Lỗi thuộc về chúng tôi. Hãy thử lại sau ít phút, hoặc về <a href="/vi">trang đầu</a>.
          </p>
          <div lang="en">
            <h2>The site is not working</h2>
            <p>
              The fault is ours. Try again in a few minutes, or go to the{' '}
              <a href="/en">front page</a>.
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
