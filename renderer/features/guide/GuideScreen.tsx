export default function GuideScreen() {
  return <h1>Intervjuguide</h1>;
}
