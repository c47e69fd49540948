export default function AfterWorkScreen({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
