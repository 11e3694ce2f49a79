import { reseed } from '@/prisma/reseed';
import { watchContent } from '@/prisma/watch-content';

// What `npm run dev` does with the content, without the site beside it.
watchContent();
reseed();
