export default function SettingsScreen() {
  return <h1>Innstillinger</h1>;
}
