import { converter, type Color, type Lrgb } from 'culori'

const toLinear = converter('lrgb')

/**
 * A colour as it is seen without the cones of middle wavelengths: the matrix of severity 1 of
 * Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision
 * Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, on linear RGB.
 */
export function seenInDeuteranopia(color: Color): Lrgb {
  const { r, g, b } = toLinear(color)
  return {
    mode: 'lrgb',
    r: 0.367322 * r + 0.860646 * g - 0.227968 * b,
    g: 0.280085 * r + 0.672501 * g + 0.047413 * b,
    b: -0.01182 * r + 0.04294 * g + 0.968881 * b,
  }
}
