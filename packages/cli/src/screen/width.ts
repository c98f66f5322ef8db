import stringWidth from 'string-width';

/** How many columns a text takes. Terminals give one to these two signs, though emoji are made of them too. */
export const columnsOf = (text: string): number => stringWidth(text) - (text.match(/[⚠‼](?!\ufe0f)/g)?.length ?? 0);
