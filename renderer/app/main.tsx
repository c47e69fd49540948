// The entry of the React program.

import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<textarea aria-label="Notat" autoFocus />);
