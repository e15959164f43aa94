/** The place the address bar shows, and the ways to go to another. */
import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './route.ts';

/** The route in the address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** Goes there without a step in the history: "back" leads past it. */
export function goInstead(route: Route): void {
  location.replace(hashOf(route));
}
