export default function CodebookScreen() {
  return <h1>Kodebok</h1>;
}
