import { expect, type Page } from '@playwright/test';

/** The first link a reader can see on the page to exactly this address. */
export function linkTo(page: Page, href: string) {
  return page.locator(`a[href="${href}"]`).filter({ visible: true }).first();
}

/** Clicks a visible link to exactly this address and arrives there. */
export async function follow(page: Page, href: string): Promise<void> {
  const link = linkTo(page, href);
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(href);
}
