/** When something was, as it stands in a sentence. */
export const moments = {
  // {day} is such as “today” or “Monday 16 November”.
  dayAndTime: '{day}, {time}',
  today: 'today',
  yesterday: 'yesterday',
} as const
