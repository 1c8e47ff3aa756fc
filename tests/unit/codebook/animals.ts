import { compareTags, newTag, type Tag } from '../../../shared/notes/tag'

const created = '2026-05-01T08:00:00.000Z'

function tag(id: string, name: string, facts: Partial<Tag> = {}): Tag {
  return { ...newTag(id, name, created), ...facts }
}

/** A small codebook with something of everything. */
export const animals: readonly Tag[] = [
  tag('0d7f3c52-6f0f-4c11-9f0c-5a2f6f1d2e01', 'Animals', { definition: 'Whatever *breathes*.' }),
  tag('birds', 'Birds', {
    parent: '0d7f3c52-6f0f-4c11-9f0c-5a2f6f1d2e01',
    color: 'yellow',
    bound: true,
    key: 'q',
    definition: '- all that fly\n- and the ostrich\n\nNo bats.',
  }),
  tag('gulls', 'Gulls & terns', { parent: 'birds', color: '#3366cc' }),
  tag('fish', 'Fish', { parent: '0d7f3c52-6f0f-4c11-9f0c-5a2f6f1d2e01', color: 'blue' }),
  tag('either', 'Either/or'),
].sort(compareTags)
