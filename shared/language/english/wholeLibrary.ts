/** What is asked of the whole library, and why there is no answer. {log} is the path of a file. */
export const wholeLibrary = {
  failed:
    '{question, select, search {Nothing could be looked for} dueCards {The cards that are due could not be listed} tagPage {The passages of this tag could not be listed} insights {The highlights could not be counted} other {The highlights could not be listed}}, because something went wrong inside Scholium. Try again; if it stays so, restart Scholium. What happened is in {log}.',
  stopped:
    '{question, select, search {Nothing could be looked for} dueCards {The cards that are due could not be listed} tagPage {The passages of this tag could not be listed} insights {The highlights could not be counted} other {The highlights could not be listed}}, because the part of Scholium that knows the whole library has stopped. It starts anew when you try again. What happened is in {log}.',
} as const
