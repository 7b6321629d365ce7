mod hostile;
mod lists;
mod refused;
mod round;
