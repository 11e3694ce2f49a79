import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Options = Record<string, { value: MessageFormatElement[] }>;

const inOptions = (options: Options) =>
  Object.values(options).flatMap(({ value }) => argumentsOf(value));

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
        return [];
      case TYPE.pound:
        return ['#'];
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsOf(element.children)];
      case TYPE.select:
        return [
          `{${element.value}: ${Object.keys(element.options).sort().join(', ')}}`,
          ...inOptions(element.options),
        ];
      case TYPE.plural:
        return inOptions(element.options).map((one) => (one === '#' ? `{${element.value}}` : one));
      default:
        return [`{${element.value}}`];
    }
  });
}

/**
 * What a message shows of what it is given: "{count}" for a value, "{kind: clause, other}" for a choice with its cases,
 * "<p>" for markup. A count that only chooses between one and many is left out: Vietnamese has no use for it.
 * Throws where the message cannot be read.
 */
export function icuArguments(message: string): string[] {
  return [...new Set(argumentsOf(parse(message)))].sort();
}
