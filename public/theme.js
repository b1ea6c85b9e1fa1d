// Puts a remembered theme on the page before it is painted.
{
  const root = document.documentElement;
  root.dataset.scripted = '';
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Storage may be closed to us: the system's theme holds.
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
}
