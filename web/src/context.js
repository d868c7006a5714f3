/* What every part of the page is given by app.jsx: words, names, numbers, the address. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export const Context = createContext(null)
export const useApp = () => useContext(Context)
