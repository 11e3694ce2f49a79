import type { Locale, Localized } from '../i18n/schema';
import type { CountryCode } from './schema';

const names = {
  BN: { vi: 'Brunei Darussalam', en: 'Brunei Darussalam' },
  ID: { vi: 'Indonesia', en: 'Indonesia' },
  KH: { vi: 'Campuchia', en: 'Cambodia' },
  LA: { vi: 'Lào', en: 'Lao PDR' },
  MM: { vi: 'Myanmar', en: 'Myanmar' },
  MY: { vi: 'Malaysia', en: 'Malaysia' },
  PH: { vi: 'Philippines', en: 'Philippines' },
  SG: { vi: 'Singapore', en: 'Singapore' },
  TH: { vi: 'Thái Lan', en: 'Thailand' },
  TL: { vi: 'Timor-Leste', en: 'Timor-Leste' },
  VN: { vi: 'Việt Nam', en: 'Viet Nam' },
} satisfies Record<CountryCode, Localized>;

const isMember = (code: string): code is CountryCode => code in names;

/** A member state as ASEAN names it, or the code of any other country. */
export function countryName(code: string, locale: Locale): string {
  return isMember(code) ? names[code][locale] : code;
}
