// Whether an element has come near what is seen; once it has, it stays so, since what is typed in it must not go away.

import { useEffect, useRef, useState, type RefObject } from 'react';

export function useNear(): { readonly near: boolean; readonly ref: RefObject<HTMLElement | null> } {
  const ref = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || ref.current === null) return undefined;
    const watching = new IntersectionObserver((entries) => { if (entries.some((e) => e.isIntersecting)) setNear(true); }, { rootMargin: '0px 600px' });
    watching.observe(ref.current);
    return () => watching.disconnect();
  }, [near]);
  return { near, ref };
}
