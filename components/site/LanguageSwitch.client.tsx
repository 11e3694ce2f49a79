'use client';

type Props = { href: string; language: string; label: string };

/** A plain link to the same page in the other language; with JavaScript the choice is also remembered for "/". */
export function LanguageSwitch({ href, language, label }: Props) {
  return (
    <a
      href={href}
      hrefLang={language}
      lang={language}
      className="inline-block py-1 font-semibold whitespace-nowrap"
      onClick={() => {
        document.cookie = `NEXT_LOCALE=${language}; path=/; max-age=31536000; samesite=lax`;
      }}
    >
      {label}
    </a>
  );
}
