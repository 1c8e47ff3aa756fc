import { answer } from '../../answer'
import { makeManyArticles, manyArticlesTask } from '../manyArticles'

await answer(manyArticlesTask, makeManyArticles)
