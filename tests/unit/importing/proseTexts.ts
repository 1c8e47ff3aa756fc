/** Texts that speak of what web pages consist of, and are articles all the same. */
export const proseTexts: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
  {
    name: 'an essay on commenting',
    lines: [
      'Why I Still Leave Comments',
      'Every few weeks somebody announces that comments are dead. I have been leaving them under other people’s essays for fifteen years, and most of my friends I met that way.',
      'You must be logged in to post on most sites now, and the price of an account is an email address that will not be published but will be sold.',
      'Leave a comment, then, but leave it for the author and not for the crowd.',
      'I reply to every comment on my own posts. It takes an hour a day.',
    ],
  },
  {
    name: 'instructions for logging in, in short sentences',
    lines: [
      'How to Join the Allotment Forum',
      'The forum has moved. Here is how to get back in before the seed swap on Saturday.',
      'Open the page and log in with your account.',
      'Enter your name and email address.',
      'Choose a password and click the button below.',
      'Post your comment in the thread about potatoes.',
    ],
  },
  {
    name: 'a story in which somebody says “Share this”',
    lines: [
      'The Orange',
      'She held it out across the fence, already peeled.',
      '“Share this,” she said.',
      '“With whom?”',
      '“Reply when you know,” said the old woman, and went in.',
      'He stood there until the light went.',
    ],
  },
  {
    name: 'a story with a guard posted by the door',
    lines: [
      'The Night Watch',
      'Posted by the door stood a guard who had not slept for two days.',
      'Nobody had told him what he was guarding. Posted on the wall above him was a list of names, and his own was the last.',
      'By the time the bell rang he had read it four hundred times.',
    ],
  },
  {
    name: 'an article about a spam filter',
    lines: [
      'What Akismet Knows',
      'Akismet reduces spam by comparing each comment with billions of others. A small line under the form tells readers how their comment data is processed, and almost nobody reads it.',
      'The filter was written in 2005. It was wrong about one comment in five hundred then, and it is wrong about fewer now.',
      'This site uses Akismet to reduce spam, said the notice, and underneath there were nine hundred advertisements for shoes.',
    ],
  },
  {
    name: 'an article that ends with a sentence about its author',
    lines: [
      'Salt Roads',
      'The oldest roads in the county were made for salt, and they still go nowhere else.',
      'A cart took nine days from the coast to the hills, and its driver walked beside it all the way.',
      'Miriam Vale is a geographer who lives in a former salt house near the estuary.',
    ],
  },
  {
    name: 'an article on the fields of a form, which are listed at its end',
    lines: [
      'The Shortest Form That Works',
      'We asked four hundred visitors what they were willing to type. Four fields were all that they would bear:',
      'Name',
      'Email',
      'Website',
      'Comment',
    ],
  },
  {
    name: 'an article on advertising with a heading of one word',
    lines: [
      'How the Penny Papers Paid',
      'A penny did not buy the paper on which the penny paper was printed. Something else had to.',
      'Advertisement',
      'By 1850 three columns in four were sold. Readers complained, and bought it all the same.',
    ],
  },
  {
    name: 'an essay that tells its reader to read more',
    lines: [
      'On Getting Better at Sentences',
      'There is no method, and people who sell one have not got it either.',
      'Read more: it is the only advice that has never hurt anyone.',
      'Then write less, and keep what is left.',
    ],
  },
  {
    name: 'a memoir that mentions every social network',
    lines: [
      'Ten Years of Small Screens',
      'First it was Facebook, then Twitter, then a dozen others that I cannot tell apart any more.',
      'I signed up, I logged in, I followed, I liked, I shared. I subscribed to our newsletter, which I wrote myself.',
      'In March I deleted my accounts. In April I planted beans.',
    ],
  },
  {
    name: 'a German essay on comment columns',
    lines: [
      'Unter dem Strich',
      'Wer einen Kommentar schreiben will, muss sich anmelden, und wer sich anmeldet, hat meist schon vergessen, was er sagen wollte.',
      'Ich habe zwanzig Jahre lang geantwortet. Teilen wollte ich davon wenig.',
    ],
  },
  {
    name: 'a Japanese essay on comments',
    lines: [
      'コメント欄の記憶',
      'コメントを残すという行為は、誰かの家の前に小さな石を置くことに似ている。',
      '返信が来ることもあれば、来ないこともある。それでも人は石を置く。',
    ],
  },
]
