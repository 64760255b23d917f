package press.briefing.chart;

/// A place in a drawing, in its own pixels; y grows downwards.
record Point(double x, double y) {}
