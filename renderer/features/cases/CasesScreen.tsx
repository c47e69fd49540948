export default function CasesScreen() {
  return <h1>Casekommuner</h1>;
}
