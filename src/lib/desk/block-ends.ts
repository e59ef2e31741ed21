/** Whether a line would end the block that it stands in: what follows would be outside. */
export const endsBlock = (text: string): boolean => /^ {0,3}```/m.test(text);

/** Whether a line of a paragraph begins a fence or a heading: read again, what follows would stand in another block. */
export const leavesProse = (text: string): boolean => /^ {0,3}(```|~~~|#{1,6}(\s|$))/m.test(text);
