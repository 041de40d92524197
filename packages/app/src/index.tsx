import './jitless';
import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import { app } from './App';

const root = document.getElementById('root');
if (!root)
  throw new Error(
    'index.html has no element #root; the portal has nowhere to render.',
  );
ReactDOM.createRoot(root).render(app.createRoot());
