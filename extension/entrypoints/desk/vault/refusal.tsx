/** Why an act of the vault did not work, said at once. */
export function Refusal({ text }: { text: string | null }) {
  return <div role="alert">{text && <p class="notice bad">{text}</p>}</div>;
}
