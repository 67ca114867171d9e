/** Minutes as whole hours and what is left: the two facts that `worked` and `hours` are said by. */
export const useHourWords = () => (minutes: number) => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
})
