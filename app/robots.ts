import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/vi/search?', '/en/search?'] },
    sitemap: `${env.siteUrl}/sitemap.xml`,
  };
}
