export default function CaseScreen({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
