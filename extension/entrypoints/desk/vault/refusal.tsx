/** Why an act of the vault did not work, said at once. */
export function Refusal({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <p class="notice bad" role="alert">
      {text}
    </p>
  );
}
