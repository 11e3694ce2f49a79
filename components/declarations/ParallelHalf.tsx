import { useTranslations } from 'next-intl';
import type { Half } from '@/lib/declarations/parallel';

type Props = {
  half: Half;
  /** The half in the reader's own language bears the heading; the other repeats it. */
  isOwn: boolean;
};

/** A clause in one language; its heading and its words stand level with those of the other. */
export function ParallelHalf({ half: { lang, title, text }, isOwn }: Props) {
  const t = useTranslations('Parallel');
  const Title = isOwn ? 'h3' : 'p';
  return (
    <div className="md:row-span-2 md:grid md:grid-rows-subgrid print:row-span-2 print:grid print:grid-rows-subgrid">
      <div>
        <p className="mt-1 text-xs text-quiet md:sr-only print:sr-only">
          {t('language', { lang })}
        </p>
        {title && (
          <Title lang={lang} className="font-serif text-lg leading-snug font-semibold">
            {title}
          </Title>
        )}
      </div>
      {text === null ? (
        <p className="text-quiet">{t('missing', { lang })}</p>
      ) : (
        <p lang={lang} className="mt-1 font-serif text-clause text-wrap md:mt-0">
          {text}
        </p>
      )}
    </div>
  );
}
