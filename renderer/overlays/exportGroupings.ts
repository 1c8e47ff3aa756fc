/** How exported highlights can be arranged. */
export const exportGroupings = [
  { value: 'article', title: 'By article' },
  { value: 'tag', title: 'By tag' },
] as const
