import type {PropertyDeclaration, ReactiveElement} from '@lit/reactive-element';

/**
 * `@property` for the bare elements: what lit's own does with the decorators this project compiles to, without its other
 * half, for standard decorators, which weighs a twentieth of a bare element.
 */
export function property(options?: PropertyDeclaration): (prototype: ReactiveElement, name: string) => void {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
