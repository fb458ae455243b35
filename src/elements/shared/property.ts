import type {PropertyDeclaration, ReactiveElement} from '@lit/reactive-element';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * `@property` and `@state` of every element: what lit's own do with the decorators this project compiles to, without
 * their other half, for standard decorators, which weighs a twentieth of a bare element.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A change draws the element again; no host sees it. */
export function state(): Decorator {
  return property({state: true, attribute: false});
}
