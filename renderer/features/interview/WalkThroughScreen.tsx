export default function WalkThroughScreen({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
