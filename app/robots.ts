import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { locales } from '@/lib/i18n/schema';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      // Each combination is an address, and there are more of them than anyone needs to find.
      disallow: [hrefs.search, hrefs.compare].flatMap((page) =>
        locales.map((locale) => `${page(locale)}?`),
      ),
    },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  };
}
