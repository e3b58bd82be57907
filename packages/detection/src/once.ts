/** Works something out when it is first asked for, and lets go of what it is worked out from. */
export function once<Value>(work: () => Value): () => Value {
  let asked: { readonly value: Value } | undefined;
  let todo: (() => Value) | undefined = work;
  return () => {
    if (todo) [asked, todo] = [{ value: todo() }, undefined];
    if (!asked) throw new Error('what is worked out asks for itself');
    return asked.value;
  };
}
