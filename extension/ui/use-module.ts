/** A part of a page whose code is loaded when it is first wanted, so that the page itself opens without it. */
import { useEffect, useState } from 'preact/hooks';

/** The module, or null until it is there. `load` is an `import()`; it is asked for once `wanted` is true. */
export function useModule<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const [loaded, setLoaded] = useState<{ module: Module }>();
  useEffect(() => {
    if (wanted) void load().then((module) => setLoaded({ module }));
  }, [wanted]);
  return loaded?.module ?? null;
}
