target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v27 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 9
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 10
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 11
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v14, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load i64, ptr %v24, !tbaa !0
  store i64 0, ptr %v27
  br label %l26.test
l26.test:
  %v28 = load i64, ptr %v27
  %v29 = icmp slt i64 %v28, %v25
  br i1 %v29, label %l26.body, label %l26.end
l26.body:
  %v30 = mul nsw i64 %v28, %v23
  %v31 = getelementptr inbounds float, ptr %v21, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 14
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %t, i64 15
  %v35 = load ptr, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 16
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v28, %v37
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  call void %v33(ptr %v31, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v39, i64 %v16, i64 %count, i64 %v18, i64 0)
  %v40 = add nsw i64 %v28, 1
  store i64 %v40, ptr %v27
  br label %l26.test
l26.end:
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 23
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v14, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 24
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load i64, ptr %v26
  %v28 = xor i64 %v27, 2
  store i64 %v28, ptr %v26
  %v29 = or i64 %v27, 1
  %v30 = icmp ne i64 %v27, 0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v25
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = sub nsw i64 %v25, 1
  %v36 = sub nsw i64 %v35, %v33
  %v37 = select i1 %v30, i64 %v36, i64 %v33
  %v38 = mul nsw i64 %v37, %v23
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 26
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = icmp slt i64 %count, %v41
  br i1 %v42, label %e43.then, label %e43.else
e43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 27
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 28
  %v47 = load ptr, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 29
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = mul nsw i64 %v37, %v49
  %v51 = getelementptr inbounds float, ptr %v47, i64 %v50
  call void %v45(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v51, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.else:
  %v52 = getelementptr inbounds i64, ptr %t, i64 30
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 31
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 32
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v37, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  call void %v53(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v59, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.end:
  %v60 = add nsw i64 %v33, 1
  store i64 %v60, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v14 = alloca i64
  %v22 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  store i64 %from, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %upto
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = getelementptr inbounds i64, ptr %t, i64 33
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 34
  %v20 = load i64, ptr %v19, !tbaa !0
  store i64 %v18, ptr %v22
  br label %l21.test
l21.test:
  %v23 = load i64, ptr %v22
  %v24 = icmp slt i64 %v23, %v20
  br i1 %v24, label %l21.body, label %l21.end
l21.body:
  %v25 = getelementptr inbounds i64, ptr %t, i64 35
  %v26 = load ptr, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = add nsw i64 %row, %v15
  %v30 = getelementptr inbounds i64, ptr %t, i64 8
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 7
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v29, %v33
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 12
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v23
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = fadd contract <8 x float> %v28, %v40
  %v42 = fneg <8 x float> %v41
  %v43 = fcmp ogt <8 x float> %v42, splat (float 0x4055C00000000000)
  %v44 = select <8 x i1> %v43, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v42
  %v45 = fcmp olt <8 x float> %v44, splat (float 0xC055C00000000000)
  %v46 = select <8 x i1> %v45, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v44
  %v47 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v46, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v48 = fsub <8 x float> %v47, splat (float 0x4168000000000000)
  %v49 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v48, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v46)
  %v50 = bitcast <8 x float> %v47 to <8 x i32>
  %v51 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v48, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v49)
  %v52 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v51, <8 x float> splat (float 0x3F8123B960000000))
  %v53 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v52, <8 x float> %v51, <8 x float> splat (float 0x3FA5554600000000))
  %v54 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v53, <8 x float> %v51, <8 x float> splat (float 0x3FC5554900000000))
  %v55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v54, <8 x float> %v51, <8 x float> splat (float 0x3FE0000000000000))
  %v56 = fmul <8 x float> %v51, %v51
  %v57 = fadd <8 x float> %v51, splat (float 0x3FF0000000000000)
  %v58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> %v55, <8 x float> %v57)
  %v59 = shl <8 x i32> %v50, splat (i32 10)
  %v60 = ashr <8 x i32> %v59, splat (i32 10)
  %v61 = add <8 x i32> %v60, splat (i32 127)
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v58, <8 x float> %v63, <8 x float> splat (float 0x3FF0000000000000))
  %v65 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v64
  %v66 = fcmp olt <8 x float> %v41, splat (float 0xC055C00000000000)
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x0000000000000000), <8 x float> %v65
  %v68 = add nsw i64 %row, %v15
  %v69 = getelementptr inbounds i64, ptr %t, i64 20
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 19
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = mul nsw i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v70, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v23
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fmul contract <8 x float> %v67, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 12
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v35, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v23
  %v83 = getelementptr inbounds i64, ptr %t, i64 7
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = mul nsw i64 %v12, %v84
  %v86 = getelementptr float, ptr %v82, i64 %v85
  call void @llvm.prefetch.p0(ptr %v86, i32 1, i32 2, i32 1)
  store <8 x float> %v67, ptr %v82, align 4, !tbaa !1
  %v87 = add nsw i64 %row, %v15
  %v88 = getelementptr inbounds i64, ptr %t, i64 36
  %v89 = load ptr, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds i64, ptr %t, i64 37
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v87, %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 0
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v23
  store <8 x float> %v78, ptr %v95, align 4, !tbaa !1
  %v96 = add nsw i64 %v23, 8
  store i64 %v96, ptr %v22
  br label %l21.test
l21.end:
  %v97 = add nsw i64 %v15, 1
  store i64 %v97, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v35 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 12
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = mul nsw i64 %v15, 2
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 21
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 38
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 39
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 12
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 40
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 41
  %v30 = load i64, ptr %v29
  %v31 = xor i64 %v30, 2
  store i64 %v31, ptr %v29
  %v32 = or i64 %v30, 1
  %v33 = icmp ne i64 %v30, 0
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v28
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = sub nsw i64 %v28, 1
  %v39 = sub nsw i64 %v38, %v36
  %v40 = select i1 %v33, i64 %v39, i64 %v36
  %v41 = mul nsw i64 %v40, %v26
  %v42 = getelementptr inbounds float, ptr %v24, i64 %v41
  %v43 = getelementptr inbounds i64, ptr %t, i64 26
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp slt i64 %count, %v44
  br i1 %v45, label %e46.then, label %e46.else
e46.then:
  %v47 = getelementptr inbounds i64, ptr %t, i64 42
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 43
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds i64, ptr %t, i64 44
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = mul nsw i64 %v40, %v52
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  call void %v48(ptr %v42, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v54, i64 %v19, i64 %count, i64 %v21, i64 %v32)
  br label %e46.end
e46.else:
  %v55 = getelementptr inbounds i64, ptr %t, i64 45
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 46
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 47
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v40, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  call void %v56(ptr %v42, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v62, i64 %v19, i64 %count, i64 %v21, i64 %v32)
  br label %e46.end
e46.end:
  %v63 = add nsw i64 %v36, 1
  store i64 %v63, ptr %v35
  br label %l34.test
l34.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 48
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 49
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 50
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 49
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 51
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 48
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 52
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 53
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 33
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 34
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds i64, ptr %t, i64 54
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v50
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = add nsw i64 %row, %v20
  %v57 = getelementptr inbounds i64, ptr %t, i64 8
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 7
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 0
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v50
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd contract <8 x float> %v55, %v65
  %v67 = fneg <8 x float> %v66
  %v68 = fcmp ogt <8 x float> %v67, splat (float 0x4055C00000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v67
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC055C00000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v69
  %v72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v71, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v73 = fsub <8 x float> %v72, splat (float 0x4168000000000000)
  %v74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v71)
  %v75 = bitcast <8 x float> %v72 to <8 x i32>
  %v76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v74)
  %v77 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v76, <8 x float> splat (float 0x3F8123B960000000))
  %v78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v77, <8 x float> %v76, <8 x float> splat (float 0x3FA5554600000000))
  %v79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v78, <8 x float> %v76, <8 x float> splat (float 0x3FC5554900000000))
  %v80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> splat (float 0x3FE0000000000000))
  %v81 = fmul <8 x float> %v76, %v76
  %v82 = fadd <8 x float> %v76, splat (float 0x3FF0000000000000)
  %v83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v81, <8 x float> %v80, <8 x float> %v82)
  %v84 = shl <8 x i32> %v75, splat (i32 10)
  %v85 = ashr <8 x i32> %v84, splat (i32 10)
  %v86 = add <8 x i32> %v85, splat (i32 127)
  %v87 = shl <8 x i32> %v86, splat (i32 23)
  %v88 = bitcast <8 x i32> %v87 to <8 x float>
  %v89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v83, <8 x float> %v88, <8 x float> splat (float 0x3FF0000000000000))
  %v90 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v89
  %v91 = fcmp olt <8 x float> %v66, splat (float 0xC055C00000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0x0000000000000000), <8 x float> %v90
  %v93 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 55
  %v95 = load ptr, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v50
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds i64, ptr %t, i64 12
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 2
  %v101 = getelementptr inbounds float, ptr %v62, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v50
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd contract <8 x float> %v97, %v103
  %v105 = fadd <8 x float> %v104, %v104
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4032333340000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4032333340000000), <8 x float> %v105
  %v108 = fcmp olt <8 x float> %v107, splat (float 0xC032333340000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0xC032333340000000), <8 x float> %v107
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v111 = fsub <8 x float> %v110, splat (float 0x4168000000000000)
  %v112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v111, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v109)
  %v113 = bitcast <8 x float> %v110 to <8 x i32>
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v111, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v112)
  %v115 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v114, <8 x float> splat (float 0x3F8123B960000000))
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v115, <8 x float> %v114, <8 x float> splat (float 0x3FA5554600000000))
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v116, <8 x float> %v114, <8 x float> splat (float 0x3FC5554900000000))
  %v118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v117, <8 x float> %v114, <8 x float> splat (float 0x3FE0000000000000))
  %v119 = fmul <8 x float> %v114, %v114
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v118, <8 x float> %v114)
  %v121 = shl <8 x i32> %v113, splat (i32 10)
  %v122 = ashr <8 x i32> %v121, splat (i32 10)
  %v123 = add <8 x i32> %v122, splat (i32 127)
  %v124 = shl <8 x i32> %v123, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fsub <8 x float> %v125, splat (float 0x3FF0000000000000)
  %v127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v125, <8 x float> %v126)
  %v128 = fadd <8 x float> %v127, splat (float 0x4000000000000000)
  %v129 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v128
  %v130 = fmul <8 x float> %v127, %v129
  %v131 = fmul contract <8 x float> %v93, %v130
  %v132 = add nsw i64 %row, %v20
  %v133 = getelementptr inbounds i64, ptr %t, i64 20
  %v134 = load ptr, ptr %v133, !tbaa !0
  %v135 = getelementptr inbounds i64, ptr %t, i64 19
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = mul nsw i64 %v132, %v136
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v50
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul contract <8 x float> %v92, %v141
  %v143 = fadd contract <8 x float> %v131, %v142
  %v144 = getelementptr inbounds float, ptr %v62, i64 0
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v50
  %v146 = getelementptr inbounds i64, ptr %t, i64 7
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v12, %v147
  %v149 = getelementptr float, ptr %v145, i64 %v148
  call void @llvm.prefetch.p0(ptr %v149, i32 1, i32 2, i32 1)
  store <8 x float> %v92, ptr %v145, align 4, !tbaa !1
  %v150 = getelementptr inbounds i64, ptr %t, i64 12
  %v151 = load i64, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v151, 2
  %v153 = getelementptr inbounds float, ptr %v62, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v50
  %v155 = getelementptr inbounds i64, ptr %t, i64 7
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v12, %v156
  %v158 = getelementptr float, ptr %v154, i64 %v157
  call void @llvm.prefetch.p0(ptr %v158, i32 1, i32 2, i32 1)
  store <8 x float> %v130, ptr %v154, align 4, !tbaa !1
  %v159 = getelementptr inbounds i64, ptr %t, i64 17
  %v160 = load ptr, ptr %v159, !tbaa !0
  %v161 = add nsw i64 %step, 1
  %v162 = getelementptr inbounds i64, ptr %v160, i64 %v161
  %v163 = load i64, ptr %v162
  %v164 = add nsw i64 %step, 2
  %v165 = getelementptr inbounds i64, ptr %v160, i64 %v164
  %v166 = load i64, ptr %v165
  %v167 = sub nsw i64 %v166, %v163
  %v168 = getelementptr inbounds i64, ptr %t, i64 18
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = sub nsw i64 %v163, %v169
  %v171 = add nsw i64 %v170, %v20
  %v172 = getelementptr inbounds i64, ptr %t, i64 20
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 12
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = getelementptr inbounds i64, ptr %t, i64 19
  %v177 = load i64, ptr %v176, !tbaa !0
  %v178 = mul nsw i64 %v171, %v177
  %v179 = mul nsw i64 %v175, 0
  %v180 = add nsw i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v173, i64 %v180
  %v182 = getelementptr inbounds i64, ptr %t, i64 56
  %v183 = load ptr, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 57
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v20, %v185
  %v187 = getelementptr inbounds float, ptr %v183, i64 %v186
  %v188 = icmp slt i64 %v20, %v167
  %v189 = select i1 %v188, ptr %v181, ptr %v187
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v50
  %v191 = getelementptr inbounds i64, ptr %t, i64 19
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = mul nsw i64 %v12, %v192
  %v194 = getelementptr float, ptr %v190, i64 %v193
  call void @llvm.prefetch.p0(ptr %v194, i32 1, i32 2, i32 1)
  store <8 x float> %v143, ptr %v190, align 4, !tbaa !1
  %v195 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v196 = getelementptr float, ptr %v195, i64 %v17
  call void @llvm.prefetch.p0(ptr %v196, i32 1, i32 2, i32 1)
  %v197 = sub nsw i64 %v2, %v50
  %v198 = icmp slt i64 %v197, 8
  %v199 = select i1 %v198, i64 %v197, i64 8
  %v200 = trunc i64 %v199 to i32
  %v201 = insertelement <8 x i32> poison, i32 %v200, i64 0
  %v202 = shufflevector <8 x i32> %v201, <8 x i32> poison, <8 x i32> zeroinitializer
  %v203 = icmp sgt <8 x i32> %v202, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v204 = bitcast <8 x i1> %v203 to i8
  %v205 = icmp eq i8 %v204, -1
  br i1 %v205, label %e206.then, label %e206.else
e206.then:
  store <8 x float> %v143, ptr %v195, align 4, !tbaa !1
  br label %e206.end
e206.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v143, ptr %v195, i32 4, <8 x i1> %v203), !tbaa !1
  br label %e206.end
e206.end:
  %v207 = add nsw i64 %v50, 8
  store i64 %v207, ptr %v49
  br label %l48.test
l48.end:
  %v208 = add nsw i64 %v20, 1
  store i64 %v208, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v34 = alloca i64
  %v57 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 58
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp slt i64 %v12, %v14
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = sub nsw i64 %end, %begin
  store i64 0, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %v17
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = add nsw i64 %begin, %v20
  %v23 = getelementptr inbounds i64, ptr %t, i64 59
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = icmp ne ptr %v24, null
  br i1 %v25, label %w26.then, label %w26.end
w26.then:
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v28 = load i64, ptr %v27
  %v29 = add nsw i64 %v22, 1
  %v30 = getelementptr inbounds i64, ptr %v2, i64 %v29
  %v31 = load i64, ptr %v30
  %v32 = sub nsw i64 %v31, %v28
  store i64 0, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %v28, %v35
  %v38 = getelementptr inbounds i8, ptr %v24, i64 %v37
  %v39 = load i8, ptr %v38
  %v40 = icmp ne i8 %v39, 0
  br i1 %v40, label %w41.then, label %w41.end
w41.then:
  %v42 = sub nsw i64 %v37, %v4
  %v43 = getelementptr inbounds i64, ptr %t, i64 19
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 20
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v44
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds i64, ptr %t, i64 60
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 33
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 34
  %v55 = load i64, ptr %v54, !tbaa !0
  store i64 %v53, ptr %v57
  br label %l56.test
l56.test:
  %v58 = load i64, ptr %v57
  %v59 = icmp slt i64 %v58, %v55
  br i1 %v59, label %l56.body, label %l56.end
l56.body:
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v58
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v49, i64 %v58
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  %v63 = add nsw i64 %v58, 8
  store i64 %v63, ptr %v57
  br label %l56.test
l56.end:
  br label %w41.end
w41.end:
  %v64 = add nsw i64 %v35, 1
  store i64 %v64, ptr %v34
  br label %l33.test
l33.end:
  br label %w26.end
w26.end:
  %v65 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v66 = load i64, ptr %v65
  %v67 = add nsw i64 %v22, 1
  %v68 = getelementptr inbounds i64, ptr %v2, i64 %v67
  %v69 = load i64, ptr %v68
  %v70 = sub nsw i64 %v69, %v66
  %v71 = sub nsw i64 %v66, %v4
  %v72 = getelementptr inbounds i64, ptr %t, i64 58
  %v73 = load i64, ptr %v72, !tbaa !0
  %v74 = icmp sgt i64 %v73, 1
  br i1 %v74, label %w75.then, label %w75.end
w75.then:
  call void @meet(ptr %t)
  br label %w75.end
w75.end:
  call void @product1(ptr %t, i64 %v71, i64 %v70)
  call void @pass0(ptr %t, i64 %v71, i64 0, i64 %v70, i64 %v22)
  %v76 = getelementptr inbounds i64, ptr %t, i64 58
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = icmp sgt i64 %v77, 1
  br i1 %v78, label %w79.then, label %w79.end
w79.then:
  call void @meet(ptr %t)
  br label %w79.end
w79.end:
  call void @product2(ptr %t, i64 %v71, i64 %v70)
  call void @pass1(ptr %t, i64 %v71, i64 0, i64 %v70, i64 %v22)
  %v80 = add nsw i64 %v20, 1
  store i64 %v80, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v81 = getelementptr inbounds i64, ptr %t, i64 3
  %v82 = load i64, ptr %v81, !tbaa !0
  %v83 = icmp sgt i64 %v82, 1
  br i1 %v83, label %w84.then, label %w84.end
w84.then:
  call void @meet(ptr %t)
  br label %w84.end
w84.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v69 = alloca i64
  %v79 = alloca i64
  %v109 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 61
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 18
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 62
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 63
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 6
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 64
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 65
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 7
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 66
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 67
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 37
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 68
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 69
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 36
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 1
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %w56.then, label %w56.end
w56.then:
  %v57 = getelementptr inbounds i64, ptr %t, i64 6
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 5
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 9
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 70
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 49
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v64, %v66
  store i64 %v4, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v7
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v9, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = add nsw i64 %v70, 1
  %v75 = getelementptr inbounds i64, ptr %v9, i64 %v74
  %v76 = load i64, ptr %v75
  %v77 = sub nsw i64 %v76, %v73
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v77
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %t, i64 50
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %v83, i64 %v80
  %v85 = load i64, ptr %v84
  %v86 = getelementptr inbounds i64, ptr %t, i64 49
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v70, %v87
  %v89 = add nsw i64 %v85, %v88
  %v90 = getelementptr inbounds i64, ptr %t, i64 51
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds i64, ptr %v91, i64 %v80
  %v93 = load i64, ptr %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 70
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v89, %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 71
  %v98 = load ptr, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds i64, ptr %t, i64 72
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v93, %v100
  %v102 = add nsw i64 %v96, %v101
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v102
  %v104 = sub nsw i64 %v73, %v11
  %v105 = add nsw i64 %v104, %v80
  %v106 = mul nsw i64 %v105, %v60
  %v107 = getelementptr inbounds float, ptr %v58, i64 %v106
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v62
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = sub nsw i64 %v62, %v110
  %v113 = icmp slt i64 %v112, 8
  %v114 = select i1 %v113, i64 %v112, i64 8
  %v115 = trunc i64 %v114 to i32
  %v116 = insertelement <8 x i32> poison, i32 %v115, i64 0
  %v117 = shufflevector <8 x i32> %v116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v118 = icmp sgt <8 x i32> %v117, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v119 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v120 = getelementptr float, ptr %v119, i64 %v67
  call void @llvm.prefetch.p0(ptr %v120, i32 0, i32 2, i32 1)
  %v121 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v121, i32 4, <8 x i1> %v118, <8 x float> zeroinitializer)
  %v123 = getelementptr inbounds float, ptr %v107, i64 %v110
  store <8 x float> %v122, ptr %v123, align 4, !tbaa !1
  %v124 = add nsw i64 %v110, 8
  store i64 %v124, ptr %v109
  br label %l108.test
l108.end:
  %v125 = add nsw i64 %v80, 1
  store i64 %v125, ptr %v79
  br label %l78.test
l78.end:
  %v126 = add nsw i64 %v70, 1
  store i64 %v126, ptr %v69
  br label %l68.test
l68.end:
  br label %w56.end
w56.end:
  %v127 = getelementptr inbounds i64, ptr %t, i64 3
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = icmp sgt i64 %v128, 1
  br i1 %v129, label %w130.then, label %w130.end
w130.then:
  call void @meet(ptr %t)
  br label %w130.end
w130.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v131 = getelementptr inbounds i64, ptr %t, i64 3
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = icmp sgt i64 %v132, 1
  br i1 %v133, label %w134.then, label %w134.end
w134.then:
  call void @meet(ptr %t)
  br label %w134.end
w134.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v28 = alloca i64
  %v39 = alloca i64
  %v66 = alloca i64
  %v99 = alloca i64
  %v135 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 73
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = icmp ne ptr %v4, null
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 1
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %w10.then, label %w10.end
w10.then:
  %v11 = getelementptr inbounds i64, ptr %t, i64 65
  %v12 = load ptr, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %v2, i64 1
  %v14 = load i64, ptr %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 12
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 73
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 74
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 51
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v14
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v24, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v33
  %v35 = mul nsw i64 %v29, %v26
  %v36 = mul nsw i64 %v18, 0
  %v37 = add nsw i64 %v35, %v36
  store i64 0, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v18
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v43 = sub nsw i64 %v16, %v40
  %v44 = icmp slt i64 %v43, 8
  %v45 = select i1 %v44, i64 %v43, i64 8
  %v46 = trunc i64 %v45 to i32
  %v47 = insertelement <8 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <8 x i32> %v47, <8 x i32> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i32> %v48, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v50 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v42, i32 4, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v37
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v40
  store <8 x float> %v50, ptr %v52, align 4, !tbaa !1
  %v53 = add nsw i64 %v40, 8
  store i64 %v53, ptr %v39
  br label %l38.test
l38.end:
  %v54 = add nsw i64 %v29, 1
  store i64 %v54, ptr %v28
  br label %l27.test
l27.end:
  br label %w10.end
w10.end:
  %v55 = getelementptr inbounds i64, ptr %t, i64 3
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = icmp sgt i64 %v56, 1
  br i1 %v57, label %w58.then, label %w58.end
w58.then:
  call void @meet(ptr %t)
  br label %w58.end
w58.end:
  br label %w6.end
w6.end:
  %v59 = getelementptr inbounds i64, ptr %t, i64 61
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 17
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 75
  %v64 = load i64, ptr %v63, !tbaa !0
  store i64 0, ptr %v66
  br label %l65.test
l65.test:
  %v67 = load i64, ptr %v66
  %v68 = icmp slt i64 %v67, %v64
  br i1 %v68, label %l65.body, label %l65.end
l65.body:
  %v69 = getelementptr inbounds i64, ptr %v60, i64 %v67
  %v70 = load i64, ptr %v69
  %v71 = add nsw i64 %v67, 1
  %v72 = getelementptr inbounds i64, ptr %v60, i64 %v71
  %v73 = load i64, ptr %v72
  %v74 = add nsw i64 %v70, 1
  %v75 = getelementptr inbounds i64, ptr %v62, i64 %v74
  %v76 = load i64, ptr %v75
  %v77 = getelementptr inbounds i64, ptr %v62, i64 %v70
  %v78 = load i64, ptr %v77
  %v79 = sub nsw i64 %v76, %v78
  %v80 = getelementptr inbounds i64, ptr %t, i64 76
  %v81 = load ptr, ptr %v80, !tbaa !0
  %v82 = icmp ne ptr %v81, null
  br i1 %v82, label %w83.then, label %w83.end
w83.then:
  %v84 = getelementptr inbounds i64, ptr %t, i64 1
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp eq i64 %v85, 0
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  %v88 = getelementptr inbounds i64, ptr %t, i64 19
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = getelementptr inbounds i64, ptr %t, i64 77
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v91, %v89
  %v93 = mul nsw i64 %v67, %v92
  %v94 = getelementptr inbounds float, ptr %v81, i64 %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 65
  %v96 = load ptr, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v79, %v89
  store i64 0, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v97
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v100
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v94, i64 %v100
  store <8 x float> %v103, ptr %v104, align 4, !tbaa !1
  %v105 = add nsw i64 %v100, 8
  store i64 %v105, ptr %v99
  br label %l98.test
l98.end:
  br label %w87.end
w87.end:
  %v106 = getelementptr inbounds i64, ptr %t, i64 3
  %v107 = load i64, ptr %v106, !tbaa !0
  %v108 = icmp sgt i64 %v107, 1
  br i1 %v108, label %w109.then, label %w109.end
w109.then:
  call void @meet(ptr %t)
  br label %w109.end
w109.end:
  br label %w83.end
w83.end:
  call void @block(ptr %t, i64 %v67)
  %v110 = getelementptr inbounds i64, ptr %v62, i64 %v70
  %v111 = load i64, ptr %v110
  %v112 = getelementptr inbounds i64, ptr %v62, i64 %v73
  %v113 = load i64, ptr %v112
  %v114 = add nsw i64 %v73, 1
  %v115 = getelementptr inbounds i64, ptr %v62, i64 %v114
  %v116 = load i64, ptr %v115
  %v117 = sub nsw i64 %v116, %v113
  %v118 = getelementptr inbounds i64, ptr %t, i64 64
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = icmp eq i64 %v119, 0
  br i1 %v120, label %w121.then, label %w121.end
w121.then:
  %v122 = getelementptr inbounds i64, ptr %t, i64 1
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %w125.then, label %w125.end
w125.then:
  %v126 = getelementptr inbounds i64, ptr %t, i64 65
  %v127 = load ptr, ptr %v126, !tbaa !0
  %v128 = getelementptr inbounds i64, ptr %t, i64 19
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = sub nsw i64 %v113, %v111
  %v131 = mul nsw i64 %v130, %v129
  %v132 = getelementptr inbounds float, ptr %v127, i64 %v131
  %v133 = mul nsw i64 %v117, %v129
  store i64 0, ptr %v135
  br label %l134.test
l134.test:
  %v136 = load i64, ptr %v135
  %v137 = icmp slt i64 %v136, %v133
  br i1 %v137, label %l134.body, label %l134.end
l134.body:
  %v138 = getelementptr inbounds float, ptr %v132, i64 %v136
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v127, i64 %v136
  store <8 x float> %v139, ptr %v140, align 4, !tbaa !1
  %v141 = add nsw i64 %v136, 8
  store i64 %v141, ptr %v135
  br label %l134.test
l134.end:
  br label %w125.end
w125.end:
  %v142 = getelementptr inbounds i64, ptr %t, i64 3
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = icmp sgt i64 %v143, 1
  br i1 %v144, label %w145.then, label %w145.end
w145.then:
  call void @meet(ptr %t)
  br label %w145.end
w145.end:
  br label %w121.end
w121.end:
  %v146 = add nsw i64 %v67, 1
  store i64 %v146, ptr %v66
  br label %l65.test
l65.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 78
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 79
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 80
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

