/** The hints that are given once on a device, by the keys under which it keeps that they were seen. */
export const hints = ['hint-seen', 'hintTwoFingers', 'hintCtrlWheel'] as const
export type Hint = (typeof hints)[number]
