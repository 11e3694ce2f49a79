type Props = { texts: readonly { lang: string; text: string }[] };

/** Texts one after the other, each said in its own language. */
export function TextsInTheirLanguages({ texts }: Props) {
  return texts.map(({ lang, text }, index) => (
    <span key={text}>
      {index > 0 && '; '}
      <span lang={lang}>{text}</span>
    </span>
  ));
}
