/** A value with the fields of an edit in place of its own; one that is undefined stays as it was. */
export function withEdit<Value extends object>(
  value: Value,
  edit: { readonly [Field in keyof Value]?: Value[Field] | undefined },
): Value {
  const given = Object.entries(edit).filter(([, field]) => field !== undefined)
  return Object.assign({ ...value }, Object.fromEntries(given))
}
