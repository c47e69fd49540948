export default function ReportScreen() {
  return <h1>Rapport</h1>;
}
