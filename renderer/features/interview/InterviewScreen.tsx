export default function InterviewScreen({ id }: { readonly id: string }) {
  return <h1>{id}</h1>;
}
