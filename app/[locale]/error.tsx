'use client';

type Props = { reset: () => void };

/** Shown when a page fails. It speaks both languages, since the failure may lie in finding out which one is read. */
export default function ErrorPage({ reset }: Props) {
  return (
    <main className="mx-auto max-w-text px-4 py-16">
      <div lang="vi">
        <h1 className="text-3xl">Trang này đang gặp lỗi</h1>
        <p className="mt-3">
          Lỗi thuộc về chúng tôi, không phải do bạn. Hãy thử lại, hoặc về{' '}
          <a href="/vi">trang đầu</a>.
        </p>
      </div>
      <div lang="en" className="mt-10">
        <h2 className="text-2xl">This page is not working</h2>
        <p className="mt-3">
          The fault is ours, not yours. Try again, or go to the <a href="/en">front page</a>.
        </p>
      </div>
      <button
        type="button"
        onClick={reset}
        className="mt-8 h-11 cursor-pointer bg-accent px-5 font-semibold text-paper"
      >
        <span lang="vi">Thử lại</span> / <span lang="en">Try again</span>
      </button>
    </main>
  );
}
