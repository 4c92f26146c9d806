# Tin gửi khi không có ai hỏi.

said-again = Gửi lại; có thể đã nhận trước đó.
said-earlier = Tin trước có thể chưa đến:
