import { hasLocale } from 'next-intl';
import { ImageResponse } from 'next/og';
import { PreviewPicture } from '@/components/share/PreviewPicture';
import { routing } from '@/lib/i18n/routing';
import { pictureMemory } from '@/lib/share/picture-memory';
import { previewSize, previewVersion, type PreviewCard } from '@/lib/share/preview-card';
import { previewFonts } from '@/lib/share/preview-fonts';
import { recordCard } from './record-card';

export const dynamic = 'force-dynamic';

const SUFFIX = '.png';
const A_YEAR = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

const pictureOf = pictureMemory();

async function draw(card: PreviewCard): Promise<Buffer> {
  const picture = <PreviewPicture card={card} {...previewSize} />;
  const response = new ImageResponse(picture, { ...previewSize, fonts: previewFonts[card.locale] });
  return Buffer.from(await response.arrayBuffer());
}

/** The picture of a page. Its address holds the version of what it shows; under any other version it is kept for an hour. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/preview/[...record]'>,
) {
  const { locale, record } = await params;
  const path = record.join('/');
  const card =
    hasLocale(routing.locales, locale) && path.endsWith(SUFFIX)
      ? await recordCard(path.slice(0, -SUFFIX.length).split('/'), locale)
      : null;
  if (!card) return new Response(null, { status: 404 });
  const version = previewVersion(card);
  const isAsked = new URL(request.url).searchParams.get('v') === version;
  return new Response(new Uint8Array(await pictureOf(version, () => draw(card))), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': isAsked ? A_YEAR : AN_HOUR },
  });
}
