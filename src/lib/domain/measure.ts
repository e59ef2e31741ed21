/** Which of a figure's two numbers is meant. */
export type Measure = 'value' | 'growth';
