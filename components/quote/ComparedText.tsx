import { Fragment } from 'react';
import { useTranslations } from 'next-intl';
import type { Piece } from '@/lib/quote/pieces';

type Props = {
  pieces: readonly Piece[];
  lang: string;
  /** What is quoted is marked where it is a part of the text and nothing else tells it apart. */
  isMarked: boolean;
};

export const droppedStyle = 'text-quiet line-through decoration-2';
export const addedStyle = 'bg-mark font-semibold text-ink underline decoration-2';

/** A text of the record beside a passage: what either has alone is said as well as drawn. */
export function ComparedText({ pieces, lang, isMarked }: Props) {
  const t = useTranslations('Quote');
  const shown = ({ side, text }: Piece) => {
    if (side === 'same') return isMarked ? <mark>{text}</mark> : text;
    if (side === 'around') return <span className="text-quiet">{text}</span>;
    const Changed = side === 'added' ? 'ins' : 'del';
    return (
      <Changed className={side === 'added' ? addedStyle : droppedStyle}>
        <span className="sr-only">{t(side === 'added' ? 'addedStart' : 'droppedStart')} </span>
        <span lang={lang}>{text}</span>
        <span className="sr-only"> {t('end')}</span>
      </Changed>
    );
  };
  return (
    <p className="mt-2 font-serif text-clause">
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {piece.lead}
          {piece.side === 'added' || piece.side === 'dropped' ? (
            shown(piece)
          ) : (
            <span lang={lang}>{shown(piece)}</span>
          )}
        </Fragment>
      ))}
    </p>
  );
}
