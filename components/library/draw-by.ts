/**
 * Numbers of a drawing as custom properties of the element that they place: a `ref`, so that they are set through CSSOM, one by one,
 * before the element is first painted. No style attribute is ever written, and nothing but a number gets through.
 */
export function drawBy(
  numbers: Readonly<Record<`--${string}`, number>>,
): (element: HTMLElement | SVGElement | null) => void {
  return (element) => {
    for (const [name, value] of Object.entries(numbers)) element?.style.setProperty(name, String(value));
  };
}
