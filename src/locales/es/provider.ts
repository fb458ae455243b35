import type {provider as english} from '../en/provider.ts';

export const provider: typeof english = (t, _f) => ({
  remedy: {
    'retry-later': 'El servicio no responde. Tu trabajo se guarda y se envía después.',
    'sign-in': 'Inicia sesión otra vez para seguir. Tu trabajo está guardado.',
    'ask-for-access': `No tienes acceso aquí. Te lo puede dar un ${t.manager.one} o quien administra.`,
    reload: 'Esta página no está al día. Recárgala; tu trabajo está guardado.',
    'tell-the-site': 'Esta página está mal configurada. Avisa a quienes llevan este sitio.',
  },
  requestId: (id) => `Número para soporte: ${id}`,
});
