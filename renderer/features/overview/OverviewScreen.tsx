export default function OverviewScreen() {
  return <h1>Oversikt</h1>;
}
